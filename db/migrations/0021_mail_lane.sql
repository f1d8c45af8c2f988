-- Mails to be sent, which else are looked for among all the comments that wait to be screened.
CREATE INDEX outbox_mail ON outbox (due_at, id) WHERE job <> 'screen-comment';
