package hk.praya.persistence.profile;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ProfileRows extends ListCrudRepository<ProfileRow, UUID> {}
