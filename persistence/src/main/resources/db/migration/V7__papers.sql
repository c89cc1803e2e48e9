create table papers (
  id          uuid        not null primary key,
  version     int         not null,
  owner_id    uuid        not null,
  name        text        not null,
  type        varchar(10) not null,
  size        bigint      not null,
  content     char(64)    not null,
  original    char(64),
  alterations varchar(200),
  scan        varchar(20) not null,
  replaces    uuid,
  added_at    datetime(6) not null,
  constraint papers_owned unique (id, owner_id),
  constraint papers_once unique (owner_id, content),
  constraint papers_owner foreign key (owner_id) references accounts (id),
  constraint papers_replaces foreign key (replaces) references papers (id) on delete set null,
  constraint papers_prepared check ((original is null) = (alterations is null)),
  index papers_content (content),
  index papers_original (original),
  index papers_scan (scan, added_at)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;

insert into papers (id, version, owner_id, name, type, size, content, scan, added_at)
select id, 0, owner_id, name, type, size, content, 'NOT_SCANNED', added_at
from (select d.*, row_number() over (partition by owner_id, content order by added_at, id) as place from documents d) numbered
where place = 1;

alter table documents add column paper_id uuid after request_id;

update documents d join papers p on p.owner_id = d.owner_id and p.content = d.content set d.paper_id = p.id;

alter table documents
  modify column paper_id uuid not null,
  drop index documents_content,
  drop column name,
  drop column type,
  drop column size,
  drop column content,
  add constraint documents_paper foreign key (paper_id, owner_id) references papers (id, owner_id);
