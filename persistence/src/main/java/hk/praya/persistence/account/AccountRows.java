package hk.praya.persistence.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRows extends ListCrudRepository<AccountRow, UUID> {

    Optional<AccountRow> findByEmail(String email);
}
