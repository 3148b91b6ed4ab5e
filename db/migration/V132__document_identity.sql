-- The identifier that travels inside a PDF (/ID), by which a changed copy still tells which document it came from.
alter table issued_document add identity text check (length(identity) between 1 and 256);
create index issued_document_by_identity on issued_document (identity);
