/**
 * A connection: one socket, one request at a time. It ends with its first failure; who wants to go on makes a new one.
 */
import type { Socket } from 'node:net';
import { ClosedError, ResponseError } from './http-error.ts';
import type { HttpRequest } from './request.ts';
import { ResponseParser, type ResponseSink } from './response-parser.ts';

/** Hears what becomes of a request: `onStart` when a socket takes it, and last either `onEnd` or `onError`. */
export interface ResponseHandler extends ResponseSink {
  onStart(): void;
  onEnd(): void;
  /**
   * `maySendAgain`: the server had closed a connection that it had kept before, nothing of an answer came, and sending
   * the request once more does no harm (RFC 9110 section 9.2.2, RFC 9112 section 9.3.1).
   */
  onError(error: Error, maySendAgain: boolean): void;
}

/**
 * Who ended a connection. `server`: while it was idle, as far as we knew. `answer`: the server, with an answer that it
 * said would be the last. `expired`: it may have been idle for longer than the server keeps one. `failed`: a request on
 * it failed. `ours`: it was not to be kept.
 */
export type ConnectionEnd = 'server' | 'answer' | 'expired' | 'failed' | 'ours';

/** Hears of a connection when it stands, should it ever, and once when its socket is gone. */
export interface ConnectionListener {
  onOpened(): void;
  onClosed(connection: HttpConnection): void;
}

/** What a new socket is made to tell. */
export interface SocketListener {
  /** The connection stands, TLS included. */
  onOpen(): void;
  /** So many bytes arrived. The buffer is everybody's, and used again when this returns. */
  onRead(buffer: Buffer, length: number): void;
}

/** Makes a socket that begins to connect. */
export type Connect = (listener: SocketListener) => Socket;

/**
 * A server that says how long it keeps an idle connection (`Keep-Alive: timeout`) closes it at that moment by its own
 * clock: the last quarter of that time, or second, is left to it, so that a request does not meet the closing.
 */
const IDLE_MARGIN = { share: 0.25, mostMs: 1_000 } as const;
/** These do the same when they are done twice (RFC 9110 section 9.2.2). */
const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'];
/** With one of these the application itself tells a request that comes twice. */
const IDEMPOTENCY_KEYS = ['idempotency-key', 'x-idempotency-key'];
/** What a socket with an empty buffer takes at once or not at all. */
const ONE_WRITE_BYTES = 16 * 1024;
/** Within this time after an answer its server may be about to close. */
const CLOSING_MS = 1;
const CLOSED_CODES = ['ECONNRESET', 'EPIPE'];

export class HttpConnection implements SocketListener {
  readonly #socket: Socket;
  readonly #parser = new ResponseParser();
  readonly #listener: ConnectionListener;
  #handler: ResponseHandler | null = null;
  /** Its answer is complete, and it hears so as soon as it is known whether the connection can go on. */
  #ending: ResponseHandler | null = null;
  #request: HttpRequest | null = null;
  #isConnected = false;
  #isUsable = true;
  /** An answer was complete on it: the server kept it before. */
  #hasServed = false;
  /** Something of the present answer came. */
  #hasRead = false;
  /** The present request was handed to the socket. */
  #isWritten = false;
  /** The last answer came so shortly before the present request that its server may be about to close. */
  #isFresh = true;
  #end: ConnectionEnd | undefined;

  constructor(connect: Connect, listener: ConnectionListener) {
    this.#listener = listener;
    this.#socket = connect(this);
    this.#socket.on('error', (error: Error) => this.#fail(error));
    this.#socket.on('end', () => this.#closedByServer());
    this.#socket.on('close', () => {
      this.#fail(new ClosedError('the connection was closed before the answer was complete'));
      this.#listener.onClosed(this);
    });
  }

  /** Whether it takes another request now. */
  isUsable(): boolean {
    const { idleSeconds } = this.#parser.head;
    return this.#isUsable && (idleSeconds === undefined || keptMs(idleSeconds) > 0);
  }

  /** Takes it for a request after it was idle for so long; false when it is not to be used any more. */
  claim(idleMs: number): boolean {
    const { idleSeconds } = this.#parser.head;
    this.#isFresh = idleMs < CLOSING_MS;
    return this.#isUsable && (idleSeconds === undefined || idleMs < keptMs(idleSeconds));
  }

  /** Whether it ever stood. */
  get wasOpen(): boolean {
    return this.#isConnected;
  }

  /** Who ended it; undefined while it lasts. */
  get end(): ConnectionEnd | undefined {
    return this.#end;
  }

  /** Sends a request as soon as the connection stands. The one before must have ended. */
  send(request: HttpRequest, handler: ResponseHandler): void {
    this.#request = request;
    this.#handler = handler;
    this.#hasRead = false;
    this.#isWritten = false;
    if (!this.#isConnected) return;
    // Looked at first, and apart: nearly all requests of a load are such, and go out at once.
    if (request.method === 'GET' || !this.#waits(request, handler)) this.#write(request, handler);
  }

  /**
   * A server that closes right behind its answer is heard of when the loop polls next. What can't be sent again waits for
   * that: the first callback runs before it, and the second after it.
   */
  #waits(request: HttpRequest, handler: ResponseHandler): boolean {
    if (!this.#hasServed || !this.#isFresh || isRepeatable(request)) return false;
    setImmediate(() => setImmediate(this.#writeLater, handler));
    return true;
  }

  readonly #writeLater = (handler: ResponseHandler): void => {
    if (this.#handler === handler && this.#request !== null && !this.#isWritten) this.#write(this.#request, handler);
  };

  /** Ends the connection; the handler hears nothing more. */
  destroy(end: ConnectionEnd): void {
    this.#end ??= end;
    this.#handler = null;
    this.#ending = null;
    this.#close(end);
  }

  onOpen(): void {
    this.#isConnected = true;
    this.#listener.onOpened();
    if (this.#request !== null && this.#handler !== null) this.#write(this.#request, this.#handler);
  }

  onRead(buffer: Buffer, length: number): void {
    const handler = this.#handler;
    if (handler === null || !this.#isWritten) {
      // Bytes that nobody asked for: whatever they are, the next answer could not be told from them.
      this.#fail(new ResponseError('the server sent something before it was asked'));
      return;
    }
    this.#hasRead = true;
    try {
      const unread = this.#parser.read(buffer, length);
      if (unread > 0) this.#isUsable = false;
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    if (this.#parser.isIdle) this.#complete(handler);
  }

  #write(request: HttpRequest, handler: ResponseHandler): void {
    this.#isWritten = true;
    this.#parser.begin(request.method, handler);
    handler.onStart();
    this.#socket.write(request.bytes);
  }

  #complete(handler: ResponseHandler): void {
    this.#handler = null;
    this.#ending = handler;
    this.#hasServed = true;
    this.#isUsable &&= this.isUsable() && this.#parser.head.keepsAlive && this.#request?.keepAlive === true;
    // Over TLS a write is known to be done only in the loop's next turn.
    if (this.#isUsable && this.#isUnread()) setImmediate(this.#tellEnd);
    else this.#tellEnd();
  }

  /**
   * A server that answers before it has read the request's body may never read the rest, behind which the next request
   * would queue.
   */
  #isUnread(): boolean {
    return this.#request?.body !== undefined && this.#socket.writableLength > 0;
  }

  /** The handler may send the next request from within. */
  readonly #tellEnd = (): void => {
    const handler = this.#ending;
    if (handler === null) return;
    this.#ending = null;
    this.#isUsable &&= !this.#isUnread();
    if (!this.#isUsable) this.#end ??= this.#request?.keepAlive === false ? 'ours' : 'answer';
    handler.onEnd();
    if (!this.#isUsable) this.#socket.destroy();
  };

  #closedByServer(): void {
    const handler = this.#handler;
    if (handler === null) {
      this.#close('server');
      return;
    }
    this.#isUsable = false;
    this.#parser.close();
    if (this.#isWritten && this.#parser.isIdle) this.#complete(handler);
    else this.#fail(new ClosedError('the server closed the connection before its answer was complete'));
  }

  #fail(error: Error): void {
    const handler = this.#handler;
    const request = this.#request;
    // Whatever came before the request was written, it was no answer to it.
    const isUnasked = this.#hasServed && !this.#isWritten;
    const isStale = isUnasked || (this.#hasServed && !this.#hasRead && isClosing(error));
    this.#handler = null;
    this.#close(handler === null || isStale ? 'server' : 'failed');
    const maySendAgain =
      isStale && request !== null && (isUnasked || isRepeatable(request) || isUnwritten(error, request));
    handler?.onError(error, maySendAgain);
  }

  #close(end: ConnectionEnd): void {
    this.#end ??= end;
    this.#isUsable = false;
    this.#socket.destroy();
  }
}

function keptMs(idleSeconds: number): number {
  const ms = idleSeconds * 1000;
  return ms - Math.min(IDLE_MARGIN.mostMs, ms * IDLE_MARGIN.share);
}

/** The server closed the connection, or had closed it already. */
function isClosing(error: Error): boolean {
  return error instanceof ClosedError || ('code' in error && CLOSED_CODES.some((code) => code === error.code));
}

function isRepeatable({ method, headers }: HttpRequest): boolean {
  return IDEMPOTENT.includes(method) || headers.some(([name]) => IDEMPOTENCY_KEYS.includes(name.toLowerCase()));
}

/** The kernel refused the first write, because the connection was gone: nothing of the request left this machine. */
function isUnwritten(error: Error, { bytes }: HttpRequest): boolean {
  return 'syscall' in error && error.syscall === 'write' && bytes.length <= ONE_WRITE_BYTES;
}
