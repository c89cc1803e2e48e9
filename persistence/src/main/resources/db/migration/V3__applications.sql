create table applications (
  id           uuid         not null primary key,
  version      int          not null,
  applicant_id uuid         not null,
  route        varchar(20)  not null,
  completed    varchar(255) not null,
  last_step    varchar(30)  not null,
  started_at   datetime(6)  not null,
  reference    varchar(11),
  filed_at     datetime(6),
  draft_of     uuid         as (if(filed_at is null, applicant_id, null)) stored,
  constraint applications_owned unique (id, applicant_id),
  constraint applications_one_draft unique (draft_of),
  constraint applications_reference unique (reference),
  constraint applications_applicant foreign key (applicant_id) references accounts (id),
  constraint applications_filed check ((reference is null) = (filed_at is null))
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;

create table dependants (
  id                        uuid        not null primary key,
  version                   int         not null,
  application_id            uuid        not null,
  applicant_id              uuid        not null,
  relationship              varchar(20) not null,
  surname                   text,
  given_names               text,
  chinese_name              text,
  date_of_birth             date,
  nationality               char(2),
  travel_document_number    text,
  travel_document_expires   date,
  degree                    varchar(20) not null,
  constraint dependants_owned unique (id, application_id),
  constraint dependants_application foreign key (application_id, applicant_id) references applications (id, applicant_id)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;

create table submissions (
  application_id uuid        not null primary key,
  applicant_id   uuid        not null,
  reference      varchar(11) not null,
  filed_at       datetime(6) not null,
  legal_day      date        not null,
  route          varchar(20) not null,
  signed_by      text        not null,
  surname        text,
  given_names    text,
  chinese_name   text,
  dependants     int         not null,
  frozen         json        not null,
  constraint submissions_reference unique (reference),
  constraint submissions_application foreign key (application_id, applicant_id) references applications (id, applicant_id),
  index submissions_filed_at (filed_at)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;
