alter table documents add column remarks text not null default '[]' after paper_id;
