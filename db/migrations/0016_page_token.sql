-- Pages from outside: the secret with which a website opens its own articles for comments. Its SHA-256; null: there is none.
ALTER TABLE site ADD COLUMN page_token_hash BLOB;
