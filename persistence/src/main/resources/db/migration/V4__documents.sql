create table documents (
  id             uuid        not null primary key,
  version        int         not null,
  owner_id       uuid        not null,
  application_id uuid        not null,
  dependant_id   uuid,
  kind           varchar(40) not null,
  request_id     uuid,
  name           text        not null,
  type           varchar(10) not null,
  size           bigint      not null,
  content        char(64)    not null,
  added_at       datetime(6) not null,
  constraint documents_application foreign key (application_id, owner_id) references applications (id, applicant_id),
  constraint documents_dependant foreign key (dependant_id, application_id) references dependants (id, application_id),
  index documents_content (content)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;
