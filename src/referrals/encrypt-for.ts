import { AppError } from '../shared/errors.ts';

/**
 * Encrypts a text for the owner of an OpenPGP key, as what stands within multipart/encrypted (RFC 3156, 4): a MIME
 * part, base64 so that no mail program breaks it.
 * @param armoredKey a public key
 * @returns an armored message
 * @throws invalid when the key cannot be read, has expired or cannot encrypt
 */
export async function encryptFor(armoredKey: string, text: string): Promise<string> {
  const { createMessage, encrypt, readKey } = await import('openpgp'); // large, and most recipients have no key
  const encoded = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  const part = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    encoded,
    '',
  ].join('\r\n');
  try {
    const encryptionKeys = await readKey({ armoredKey });
    const message = await createMessage({ binary: Buffer.from(part) });
    return await encrypt({ message, encryptionKeys, format: 'armored' });
  } catch (error) {
    throw new AppError('invalid', 'The key of this recipient cannot be used.', {
      fields: { recipient: 'error_pgpKey' },
      cause: error,
    });
  }
}
