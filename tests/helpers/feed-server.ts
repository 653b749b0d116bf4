import http from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: http.ServerResponse, request: http.IncomingMessage) => void;

/** A real server behind an https address of the test's: what it answers is set test by test. */
export async function startFeedServer() {
  const asked: http.IncomingMessage[] = [];
  let answer: Answer = (response) => response.writeHead(404).end();
  const server = http.createServer((request, response) => {
    asked.push(request);
    // A client that stops reading is what some of these tests are about.
    response.on('error', () => undefined);
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const there: typeof fetch = (address, init) => {
    const { pathname, search } = new URL(String(address));
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  };
  return {
    asked,
    fetch: there,
    answers: (next: Answer) => {
      answer = next;
    },
    sends: (body: string, status = 200) => {
      answer = (response) => response.writeHead(status).end(body);
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
