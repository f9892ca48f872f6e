/** What a connection makes of a socket that is played: moments that real ones pass too quickly to be caught. */
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { HttpConnection, type ResponseHandler, type SocketListener } from '../../../src/load/http/connection.ts';
import { encodeRequest } from '../../../src/load/http/request.ts';

const ANSWER = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');

class PlayedSocket extends EventEmitter {
  writableLength = 0;
  isDestroyed = false;
  write(bytes: Buffer): boolean {
    this.writableLength += bytes.length;
    return true;
  }
  destroy(): void {
    this.isDestroyed = true;
  }
}

function played() {
  const socket = new PlayedSocket();
  const heard: string[] = [];
  let listener: SocketListener | undefined;
  const connection = new HttpConnection(
    (told) => {
      listener = told;
      return socket as unknown as Socket;
    },
    { onOpened: () => undefined, onClosed: () => undefined },
  );
  const handler: ResponseHandler = {
    onStart: () => void heard.push('start'),
    onHead: () => undefined,
    onBody: () => undefined,
    onEnd: () => void heard.push('end'),
    onError: (error, maySendAgain) => void heard.push(maySendAgain ? `again: ${error.message}` : error.message),
  };
  const send = (body?: string) =>
    connection.send(
      encodeRequest({
        method: body === undefined ? 'GET' : 'POST',
        path: '/',
        host: 'a',
        headers: [],
        body,
        keepAlive: true,
      }),
      handler,
    );
  return {
    socket,
    heard,
    connection,
    send,
    open: () => listener?.onOpen(),
    answer: () => listener?.onRead(ANSWER, ANSWER.length),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('an answer that comes before the write is known to be done, as it often is over TLS,', () => {
  it('leaves the connection usable when the request has no body', () => {
    const { heard, connection, send, open, answer } = played();
    open();
    send();
    answer();
    expect(heard).toEqual(['start', 'end']);
    expect(connection.isUsable()).toBe(true);
  });

  it('leaves it usable after a body, too, when the write is done in the next turn', async () => {
    const { socket, heard, connection, send, open, answer } = played();
    open();
    send('body');
    answer();
    expect(heard).toEqual(['start']);
    socket.writableLength = 0;
    await turn();
    expect(heard).toEqual(['start', 'end']);
    expect(connection.isUsable()).toBe(true);
  });

  it('gives it up when the body is still not read then, and the answer counts', async () => {
    const { socket, heard, connection, send, open, answer } = played();
    open();
    send('body');
    answer();
    await turn();
    expect(heard).toEqual(['start', 'end']);
    expect(connection.isUsable()).toBe(false);
    expect(socket.isDestroyed).toBe(true);
  });

  it('counts when the connection breaks meanwhile, and not when it was ended by us', async () => {
    for (const [spoil, last] of [
      [({ socket }: ReturnType<typeof played>) => socket.emit('error', new Error('reset')), 'end'],
      [({ connection }: ReturnType<typeof played>) => connection.destroy('ours'), 'start'],
    ] as const) {
      const play = played();
      play.open();
      play.send('body');
      play.answer();
      spoil(play);
      await turn();
      expect(play.heard.at(-1)).toBe(last);
      expect(play.connection.isUsable()).toBe(false);
    }
  });
});

it('bytes before the connection stands are told to who waits for it', () => {
  const { heard, send, answer } = played();
  send();
  answer();
  expect(heard).toEqual(['the server sent something before it was asked']);
});

describe('a POST on a kept connection', () => {
  /** A second request; in so many turns of the loop the socket says that something went wrong. */
  async function second(error: Error, turns = 3): Promise<string | undefined> {
    const play = played();
    play.open();
    play.send();
    play.answer();
    play.send('body');
    for (let at = 0; at < turns; at += 1) await turn();
    play.socket.emit('error', error);
    return play.heard.at(-1);
  }
  const closed = (syscall: string) => Object.assign(new Error('closed'), { code: 'EPIPE', syscall });

  it('may be sent again when the kernel took nothing of it', async () =>
    expect(await second(closed('write'))).toBe('again: closed'));
  it('may be sent again when the server closed right behind its answer, before it was written', async () =>
    expect(await second(closed('read'), 0)).toBe('again: closed'));
  it('may not when it was written', async () => expect(await second(closed('read'))).toBe('closed'));
  it('may not after an error that says nothing of the server', async () =>
    expect(await second(Object.assign(new Error('no'), { code: 'ETIMEDOUT', syscall: 'write' }))).toBe('no'));
});
