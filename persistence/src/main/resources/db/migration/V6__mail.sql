create table mail (
  id         uuid         not null primary key,
  recipient  varchar(254) not null,
  subject    text         not null,
  body       mediumtext   not null,
  written_at datetime(6)  not null,
  attempts   int          not null,
  due_at     datetime(6)  not null,
  index mail_due (due_at, id)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;
