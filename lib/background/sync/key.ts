/** How a passphrase becomes a key; written in the folder's head and in every file. */
export interface Stretching {
  iterations: number;
  /** 16 random bytes. */
  salt: Uint8Array<ArrayBuffer>;
}

/** OWASP's figure for PBKDF2 with SHA-256 (2023) is 600,000; less is not accepted from a folder either. */
export const ITERATIONS = 1_000_000;
export const FEWEST_ITERATIONS = 600_000;
/** A folder that asks for more wants to keep the machine busy. */
export const MOST_ITERATIONS = 10_000_000;

export const newStretching = (): Stretching => ({
  iterations: ITERATIONS,
  salt: crypto.getRandomValues(new Uint8Array(16)),
});

/** 32 bytes. The same words typed on another keyboard are the same words. */
export async function stretched(
  passphrase: string,
  { salt, iterations }: Stretching,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256));
}

export const cipherKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
