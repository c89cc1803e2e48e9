package hk.praya.persistence;

import org.springframework.context.annotation.Configuration;

/** Everything that is kept, as beans: the repositories, the document store, and the database they need. */
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {}
