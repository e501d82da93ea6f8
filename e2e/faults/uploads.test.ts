import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openFaultyHouse, untilAnswering } from './house.ts';
import { openMailPeer } from './mail-peer.ts';
import { get, post, postBytes } from './requests.ts';

// A file goes to the chamber in pieces, and the web server is killed while one of them is on its way.
const FILE = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(8_000_000), Buffer.from('\n%%EOF\n')]);
const PIECE = 2_000_000;
const from = { address: '198.51.100.7' };

test('an upload goes on after the web server was killed in the middle of it', {
  timeout: 240_000,
}, async (context) => {
  const peer = await openMailPeer();
  const house = await openFaultyHouse(peer.url);
  context.onTestFinished(async () => {
    await house.close();
    await peer.close();
  });
  const web = await house.start('web');
  const { port } = web;
  const told = (answer: { readonly body: string }) => JSON.parse(answer.body) as { id: string; at: number };
  const form = await get(port, '/kontakt', from);
  const token = /name="form" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
  const size = String(FILE.length);
  const { id } = told(await post(port, '/hochladen', { name: 'Meisterbrief.pdf', size }, from));
  const add = (at: number) => postBytes(port, `/hochladen/${id}/${at}`, FILE.subarray(at, at + PIECE), from);
  const first = told(await add(0));
  expect(first.at).toBe(PIECE);

  const cut = add(first.at);
  await new Promise((goOn) => setTimeout(goOn, 5));
  web.kill();
  await cut;
  await untilAnswering(port);

  let { at } = told(await get(port, `/hochladen/${id}`, from));
  expect([PIECE, 2 * PIECE]).toContain(at);
  while (at < FILE.length) ({ at } = told(await add(at)));
  const typed = {
    form: token,
    topic: 'beitrag',
    message: 'Guten Tag',
    name: 'Erika Muster',
    email: 'erika.upload@handwerk.example',
    'hochgeladen-files': id,
  };
  expect(await post(port, '/kontakt', typed, from)).toMatchObject({
    status: 303,
    location: '/kontakt/gesendet',
  });
});
