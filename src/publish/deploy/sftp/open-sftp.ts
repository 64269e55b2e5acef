import { createHash } from 'node:crypto';
import ssh2, { type SFTPWrapper } from 'ssh2';
import { z } from 'zod';

/** Where a site goes over SFTP, and who takes it there. */
export const sftpPlaceSchema = z.strictObject({
  host: z.string().min(1),
  port: z.int(),
  user: z.string().min(1),
  /** The published folder, from the folder into which the user comes. */
  folder: z.string().min(1),
  /** The fingerprint of the server's key, as it was shown and remembered. */
  hostKey: z.string().optional(),
  password: z.string().optional(),
  /** The text of a key of the user; its passphrase is the password. */
  privateKey: z.string().optional(),
});

export type SftpPlace = z.infer<typeof sftpPlaceSchema>;

/** Why no connection came about; `new-key` and `other-key` with the key that the server showed. */
export type SftpRefusal =
  | { refusal: 'new-key' | 'other-key'; hostKey: string }
  | { refusal: 'not-let-in' | 'not-reached' | 'wrong-key-file' };

export interface OpenSftp {
  sftp: SFTPWrapper;
  close: () => void;
}

/** A server that does not answer for so long is told as not reached. */
const patience = 20_000;

/** Connects to a server whose key is the remembered one; nothing of the user is sent to any other. */
export function openSftp(place: SftpPlace): Promise<OpenSftp | SftpRefusal> {
  const { host, port, user, password, privateKey, hostKey } = place;
  const client = new ssh2.Client();
  let shown: string | undefined;
  return new Promise((resolve) => {
    const refuse = (refusal: SftpRefusal) => {
      client.end();
      resolve(refusal);
    };
    client.on('ready', () => {
      client.sftp((error, sftp) => {
        if (error) refuse({ refusal: 'not-let-in' });
        else resolve({ sftp, close: () => client.end() });
      });
    });
    client.on('error', ({ level }: Error & { level?: string }) => {
      if (shown !== undefined && shown !== hostKey)
        refuse({ refusal: hostKey === undefined ? 'new-key' : 'other-key', hostKey: shown });
      else refuse({ refusal: level === 'client-authentication' ? 'not-let-in' : 'not-reached' });
    });
    client.on('close', () => refuse({ refusal: 'not-reached' }));
    // Some servers ask for the password as a question.
    client.on('keyboard-interactive', (_name, _words, _language, prompts, answer) =>
      answer(prompts.map(() => password ?? '')),
    );
    try {
      client.connect({
        host,
        port,
        username: user,
        readyTimeout: patience,
        keepaliveInterval: 5_000,
        tryKeyboard: true,
        ...(privateKey === undefined ? { password: password ?? '' } : { privateKey, passphrase: password ?? '' }),
        hostVerifier: (key: Buffer) => {
          shown = fingerprintOfKey(key);
          return shown === hostKey;
        },
      });
    } catch {
      // A key file that cannot be read, or not with this passphrase.
      refuse({ refusal: 'wrong-key-file' });
    }
  });
}

/** As `ssh-keygen -l` and the pages of hosts write it: `SHA256:…`. */
function fingerprintOfKey(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}
