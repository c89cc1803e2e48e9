create table profiles (
  owner_id uuid not null primary key,
  version  int  not null,
  body     json not null,
  constraint profiles_owner foreign key (owner_id) references accounts (id)
) engine = InnoDB, default charset = utf8mb4, collate = utf8mb4_bin;
