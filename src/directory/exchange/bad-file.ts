import { AppError } from '../../shared/errors.ts';

/** A file of which nothing can be taken; `key` and `values` are a message of the desk's catalogue. */
export class BadFile extends AppError {
  override name = 'BadFile';
  readonly key: BadFileKey;
  /** Where it is broken. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: BadFileKey, values: Record<string, string | number> = {}) {
    super(key === 'exchangeTooLarge' ? 'too-large' : 'invalid', 'The file cannot be read.', {
      fields: { file: key },
    });
    this.key = key;
    this.values = values;
  }
}

export type BadFileKey =
  | 'exchangeTooLarge'
  | 'exchangeTooMany'
  | 'exchangeEmpty'
  | 'exchangePrivateKey'
  | 'exchangeNotUtf8'
  | 'exchangeNotJson'
  | 'exchangeNotServices'
  | 'exchangeNotCsv'
  | 'exchangeColumnUnknown'
  | 'exchangeColumnTwice'
  | 'exchangeColumnsMissing';
