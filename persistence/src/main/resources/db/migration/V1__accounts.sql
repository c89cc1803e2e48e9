create table accounts (
  id            uuid         not null primary key,
  version       int          not null,
  email         varchar(254) not null,
  role          varchar(20)  not null,
  password_hash varchar(255),
  confirmed_at  datetime(6),
  registered_at datetime(6)  not null,
  language      varchar(35)  not null,
  constraint accounts_email unique (email)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;

create table one_time_codes (
  id            uuid        not null primary key,
  version       int         not null,
  account_id    uuid        not null,
  purpose       varchar(30) not null,
  digest        char(64)    not null,
  expires_at    datetime(6) not null,
  attempts_left int         not null,
  constraint one_time_codes_one_each unique (account_id, purpose),
  constraint one_time_codes_account foreign key (account_id) references accounts (id),
  index one_time_codes_digest (purpose, digest)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;

create table sign_in_attempts (
  subject       char(64)    not null primary key,
  failures      int         not null,
  blocked_until datetime(6),
  last_at       datetime(6) not null,
  index sign_in_attempts_last_at (last_at)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;
