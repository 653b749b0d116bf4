import { hmac } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import { urlBase64 } from '../domain/conversions/request/sent';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The signature of `/nvp`: HMAC-MD5, which WebCrypto does not have. */
export const hmacMd5 = (text: string, key: string): string =>
  urlBase64(String.fromCharCode(...hmac(md5, bytesOf(key), bytesOf(text))));
