/** Where everything is kept: MariaDB by Spring Data JDBC, and the documents' content in a folder. */
@NullMarked
package hk.praya.persistence;

import org.jspecify.annotations.NullMarked;
