package hk.praya.persistence;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that is kept, as beans: the repositories, the document store, and the database they need. */
@Configuration(proxyBeanMethods = false)
@Import(EmbeddedDataSource.class)
public class PersistenceConfiguration {}
