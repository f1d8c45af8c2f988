import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request, RequestHandler } from 'express';
import { AppError } from '../errors.ts';

interface Upload {
  bytes: Buffer;
  isTooLarge: boolean;
}

const uploads = new WeakMap<Request, Upload>();

/** So many fields beside the file, and parts in all. */
const MAX_FIELDS = 20;

/**
 * Reads a form with a file (multipart/form-data): its fields into `req.body`, as readForm does, and one file into memory.
 * Of a file that is too large the rest is read and thrown away, so that the form can come back. Other bodies are left to
 * whoever reads next.
 * @param most how large a file may be, in bytes; a field may hold one in base64
 */
export function readUpload(most: number): RequestHandler {
  return async (req, _res, next) => {
    if (!req.is('multipart/form-data')) return next();
    if (req.get('content-encoding')) throw new AppError('unsupported', 'Send the body uncompressed.');
    const body = new URLSearchParams();
    const upload: Upload = { bytes: Buffer.alloc(0), isTooLarge: false };
    const parser = parserFor(req, most);
    parser.on('field', (name, value, { valueTruncated }) => {
      body.append(name, value);
      upload.isTooLarge ||= valueTruncated;
    });
    parser.on('file', (_name, stream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => {
        upload.isTooLarge = true;
        chunks.length = 0;
      });
      stream.on('end', () => {
        upload.bytes = Buffer.concat(chunks);
      });
    });
    await pipeline(req, parser).catch((cause) => {
      throw new AppError('invalid', 'The form cannot be read.', { cause });
    });
    req.body = body;
    uploads.set(req, upload);
    next();
  };
}

function parserFor(req: Request, most: number) {
  const base64 = Math.ceil(most / 3) * 4;
  try {
    return busboy({
      headers: req.headers,
      limits: { files: 1, fields: MAX_FIELDS, parts: MAX_FIELDS, fileSize: most, fieldSize: base64 },
    });
  } catch (cause) {
    throw new AppError('invalid', 'The form cannot be read.', { cause });
  }
}

/** The file of a form; empty when none was chosen. @throws too-large */
export function uploadedFile(req: Request): Uint8Array {
  const { bytes, isTooLarge } = uploads.get(req) ?? { bytes: Buffer.alloc(0), isTooLarge: false };
  if (isTooLarge) throw new AppError('too-large', 'The file is too large.');
  return bytes;
}
