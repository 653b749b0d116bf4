import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FolderTrouble } from '@/lib/domain/sync/trouble';
import { type Meddle, startDavServer } from '../../helpers/dav-server';
import { dump } from '../../helpers/history';
import { BOWL, MUG, roomClick } from '../../helpers/sightings';
import { type Machine, newMachine } from './machines';

let server: Awaited<ReturnType<typeof startDavServer>>;
beforeAll(async () => {
  server = await startDavServer();
});
afterAll(() => server.stop());

/** Milliseconds that a machine waits for an answer here, and that a slow server takes. */
const PATIENCE = 600;
const LATE = 800;

type Bad = (request: IncomingMessage, response: ServerResponse, goOn: () => void) => void;

/** Says the size of the whole body, and sends half of it. */
const halved: Bad = (request, response, goOn) => {
  const write = response.write.bind(response);
  if (request.method === 'GET')
    response.write = ((part: Buffer) => write(part.subarray(0, part.length / 2))) as never;
  goOn();
};

const refusing =
  (status: number): Bad =>
  (request, response, goOn) =>
    request.method === 'PUT' ? void response.writeHead(status).end() : goOn();

/** What a server may do wrong with one request. */
const BAD: Record<string, Bad> = {
  'does what was asked when nobody waits for it any more': (_request, _response, goOn) =>
    setTimeout(goOn, LATE),
  'is full': refusing(507),
  'says that it stored what it did not': refusing(201),
  'sends half of a file': halved,
};

const onlyRequest =
  (number: number, bad: Bad): Meddle =>
  (request, response, goOn) => {
    number -= 1;
    if (number === 0) bad(request, response, goOn);
    else goOn();
  };

const tried = (here: Machine): Promise<unknown> =>
  here.sync().catch((error: unknown) => {
    if (!(error instanceof FolderTrouble)) throw error;
    return error;
  });

const clicked = (here: Machine, item: typeof MUG | typeof BOWL) =>
  here.recorder.roomClick(roomClick({ item }) as never, 1);

/** So many requests does a first meeting of two machines take, and some more. */
const REQUESTS = 16;

for (const [what, bad] of Object.entries(BAD))
  test(`two machines meet all the same when the server ${what}, at any request`, async () => {
    for (let number = 1; number <= REQUESTS; number += 1) {
      const first = await newMachine(1, server.url, PATIENCE);
      const second = await newMachine(2, server.url, PATIENCE);
      await first.folder.removeAll();
      await clicked(first, MUG);
      await clicked(second, BOWL);
      server.meddles(onlyRequest(number, bad));
      for (const here of [first, second]) await tried(here);
      server.meddles((_request, _response, goOn) => goOn());
      // Once more than it takes: a busy machine may be late by itself.
      for (const here of [first, second, first, second, first, second]) await tried(here);
      const histories = await Promise.all([first, second].map(({ db }) => dump(db)));
      expect(histories[1], `request ${number}`).toEqual(histories[0]);
      expect(histories[0]?.clicks).toHaveLength(2);
    }
  }, 120_000);
