create table case_events (
  application_id uuid        not null,
  sequence       int         not null,
  type           varchar(30) not null,
  happened_at    datetime(6) not null,
  by_account     uuid        not null,
  by_role        varchar(20) not null,
  details        json        not null,
  constraint case_events_in_order primary key (application_id, sequence),
  constraint case_events_submission foreign key (application_id) references submissions (application_id),
  constraint case_events_by foreign key (by_account) references accounts (id)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;
