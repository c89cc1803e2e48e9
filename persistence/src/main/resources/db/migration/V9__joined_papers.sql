-- the papers that a paper was joined from, in order, with commas between them
alter table papers
  add column pages text after alterations,
  add constraint papers_joined check (pages is null or original is not null);
