import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface SiteProxy {
  port: number;
  /** Every host that was asked for, in order, whether it is answered or not. */
  asked: string[];
  close(): Promise<void>;
}

/** Passes the bytes on; the browser speaks TLS with the practice site itself. */
function tunnel(socket: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Leads the hosts of the practice site to it and every other one nowhere, and notes them all. */
export async function startProxy(sitePort: number, isSite: (host: string) => boolean) {
  const asked: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    asked.push(URL.parse(request.url ?? '')?.hostname ?? `${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    asked.push(host);
    sockets.add(socket);
    if (isSite(host)) tunnel(socket, head, sitePort);
    else socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return stop(server);
  };
  return { port, asked, close } satisfies SiteProxy;
}
