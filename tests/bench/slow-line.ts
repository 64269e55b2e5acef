import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A mobile line as the measurements of the web call "slow 4G". */
export const slow4g = { bytesPerSecond: 1_600_000 / 8, roundTrip: 150 };

/** What one connection may send before the first answer of the other side: ten packets (RFC 6928). */
const firstWindow = 10 * 1460;

/**
 * A port of this machine behind which a server answers as over a slow line: each connection is opened in one round trip,
 * starts with the first window and doubles it in each round trip, and all of them share the bandwidth.
 */
export async function serveSlowly(
  port: number,
  line: { bytesPerSecond: number; roundTrip: number },
): Promise<{ port: number; takeBytes: () => number; close: () => void }> {
  let bytes = 0;
  let freeAt = 0;
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port, host: '127.0.0.1', noDelay: true });
    open.add(client).add(upstream);
    // One round trip to open, half a one for what is asked.
    const opened = performance.now() + line.roundTrip;
    client.on('data', (asked) => {
      setTimeout(() => upstream.write(asked), Math.max(opened - performance.now(), 0) + line.roundTrip / 2);
    });
    let window = firstWindow;
    let sentInWindow = 0;
    let windowEnds = 0;
    upstream.on('data', (answer) => {
      for (let at = 0; at < answer.length; at += 1460) sendPacket(answer.subarray(at, at + 1460));
    });
    const sendPacket = (packet: Buffer) => {
      const now = performance.now();
      if (now >= windowEnds && sentInWindow === 0) windowEnds = now + line.roundTrip;
      // A full window waits for its first packet to be answered; then twice as much may be under way.
      if (sentInWindow + packet.length > window) {
        windowEnds = Math.max(windowEnds, now) + line.roundTrip;
        window *= 2;
        sentInWindow = 0;
      }
      sentInWindow += packet.length;
      const start = Math.max(windowEnds - line.roundTrip, freeAt, now);
      freeAt = start + (packet.length / line.bytesPerSecond) * 1000;
      bytes += packet.length;
      setTimeout(() => client.writable && client.write(packet), freeAt - now + line.roundTrip / 2);
    };
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        setTimeout(() => other.destroy(), line.roundTrip);
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
