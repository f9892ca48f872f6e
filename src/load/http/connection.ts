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
  onError(error: Error): void;
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
 * A server that says nothing of how long it keeps an idle connection may close it at any time; one that does gets a
 * second less to rule a race out.
 */
const MOST_IDLE_MS = 4_000;
const IDLE_MARGIN_MS = 1_000;

export class HttpConnection implements SocketListener {
  readonly #socket: Socket;
  readonly #parser = new ResponseParser();
  readonly #onClosed: (connection: HttpConnection) => void;
  #handler: ResponseHandler | null = null;
  /** Its answer is complete, and it hears so as soon as it is known whether the connection can go on. */
  #ending: ResponseHandler | null = null;
  #request: HttpRequest | null = null;
  #isConnected = false;
  #isUsable = true;

  /** `onClosed` is called once, when the socket is gone. */
  constructor(connect: Connect, onClosed: (connection: HttpConnection) => void) {
    this.#onClosed = onClosed;
    this.#socket = connect(this);
    this.#socket.on('error', (error: Error) => this.#fail(error));
    this.#socket.on('end', () => this.#closedByServer());
    this.#socket.on('close', () => {
      this.#fail(new ClosedError('the connection was closed before the answer was complete'));
      this.#onClosed(this);
    });
  }

  /** Whether it takes another request after having been idle for so long. */
  isUsable(idleMs: number): boolean {
    const { idleSeconds } = this.#parser.head;
    return this.#isUsable && idleMs < (idleSeconds === undefined ? MOST_IDLE_MS : idleSeconds * 1000 - IDLE_MARGIN_MS);
  }

  /** Sends a request as soon as the connection stands. The one before must have ended. */
  send(request: HttpRequest, handler: ResponseHandler): void {
    this.#request = request;
    this.#handler = handler;
    if (this.#isConnected) this.#write(request, handler);
  }

  /** Ends the connection; the handler hears nothing more. */
  destroy(): void {
    this.#handler = null;
    this.#ending = null;
    this.#close();
  }

  onOpen(): void {
    this.#isConnected = true;
    if (this.#request !== null && this.#handler !== null) this.#write(this.#request, this.#handler);
  }

  onRead(buffer: Buffer, length: number): void {
    const handler = this.#handler;
    if (handler === null || !this.#isConnected) {
      // Bytes that nobody asked for: whatever they are, the next answer could not be told from them.
      this.#fail(new ResponseError('the server sent something before it was asked'));
      return;
    }
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
    this.#parser.begin(request.method, handler);
    handler.onStart();
    this.#socket.write(request.bytes);
  }

  #complete(handler: ResponseHandler): void {
    this.#handler = null;
    this.#ending = handler;
    this.#isUsable &&= this.isUsable(0) && this.#parser.head.keepsAlive && this.#request?.keepAlive === true;
    // Over TLS a write is known to be done only in the loop's next turn.
    if (this.#isUsable && this.#isUnread()) setImmediate(this.#end);
    else this.#end();
  }

  /**
   * A server that answers before it has read the request's body may never read the rest, behind which the next request
   * would queue.
   */
  #isUnread(): boolean {
    return this.#request?.body !== undefined && this.#socket.writableLength > 0;
  }

  /** The handler may send the next request from within. */
  readonly #end = (): void => {
    const handler = this.#ending;
    if (handler === null) return;
    this.#ending = null;
    this.#isUsable &&= !this.#isUnread();
    handler.onEnd();
    if (!this.#isUsable) this.#socket.destroy();
  };

  #closedByServer(): void {
    const handler = this.#handler;
    if (handler === null) {
      this.#close();
      return;
    }
    this.#isUsable = false;
    this.#parser.close();
    if (this.#isConnected && this.#parser.isIdle) this.#complete(handler);
    else this.#fail(new ClosedError('the server closed the connection before its answer was complete'));
  }

  #fail(error: Error): void {
    const handler = this.#handler;
    this.#handler = null;
    this.#close();
    handler?.onError(error);
  }

  #close(): void {
    this.#isUsable = false;
    this.#socket.destroy();
  }
}
