import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { v2 as dav } from 'webdav-server';

export const DAV_USER = 'curator';
export const DAV_PASSWORD = 'pässword';

/** May answer in the server's place; otherwise the server does. */
export type Meddle = (
  request: http.IncomingMessage,
  response: http.ServerResponse,
  goOn: () => void,
) => void;

/**
 * A real WebDAV server with its files in memory, one user, and a folder `/notes/`. It knows no
 * conditional requests, as many do not. `tls` makes it speak https.
 */
export async function startDavServer(tls?: { cert: string; key: string }) {
  const users = new dav.SimpleUserManager();
  const user = users.addUser(DAV_USER, DAV_PASSWORD, false);
  const rights = new dav.SimplePathPrivilegeManager();
  rights.setRights(user, '/', ['all']);
  const real = new dav.WebDAVServer({
    httpAuthentication: new dav.HTTPBasicAuthentication(users, 'notes'),
    privilegeManager: rights,
    requireAuthentification: true,
  });
  await real.rootFileSystem().addSubTreeAsync(dav.ExternalRequestContext.create(real), {
    notes: dav.ResourceType.Directory,
  });
  let meddle: Meddle = (_request, _response, goOn) => goOn();
  const asked: { method: string; url: string }[] = [];
  const listener: http.RequestListener = (request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '' });
    response.on('error', () => undefined);
    meddle(request, response, () => real.executeRequest(request, response));
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    port,
    url: `http${tls ? 's' : ''}://127.0.0.1:${port}/notes/`,
    meddles: (next: Meddle) => {
      meddle = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
