import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const COLOURS = /\x1b\[[0-9;]*m/g;

/** The program under test, with an empty database of its own. */
export class Server {
  url = "";
  log = "";
  readonly #process: ChildProcess;

  private constructor(
    binary: string,
    readonly data: string,
  ) {
    this.#process = spawn(binary, ["serve", "--listen", "127.0.0.1:0", "--data", data], {
      env: { ...process.env, MOSTEK_ALLOW_PRIVATE_ADDRESSES: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (this.log += text.replace(COLOURS, "")));
    }
    this.#process.on("error", (error) => (this.log += `cannot start ${binary}: ${error.message}\n`));
  }

  static async start(): Promise<Server> {
    const binary = process.env.MOSTEK_BINARY;
    if (!binary) throw new Error("MOSTEK_BINARY is not set; start the tests with scripts/browser-tests.sh");
    const server = new Server(binary, await mkdtemp(join(tmpdir(), "mostek-end2end-")));
    try {
      server.url = await server.said(/listening on (http:\/\/127\.0\.0\.1:\d+)/);
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** The one-time code that the first start asks for. */
  setUpCode(): Promise<string> {
    return this.said(/set-up code: ([0-9A-Z]{4}-[0-9A-Z]{4})/);
  }

  /** Waits until the log has a line that matches, and returns the first group. */
  async said(line: RegExp, withinMs = 30_000): Promise<string> {
    for (const end = Date.now() + withinMs; Date.now() < end; ) {
      const found = this.log.match(line);
      if (found?.[1]) return found[1];
      if (!this.#running) throw new Error(`mostek ended before it said ${line}:\n${this.log}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`mostek did not say ${line} within ${withinMs} ms:\n${this.log}`);
  }

  async stop(): Promise<void> {
    if (this.#running && this.#process.pid) {
      const ended = once(this.#process, "exit");
      const kill = setTimeout(() => this.#process.kill("SIGKILL"), 10_000);
      this.#process.kill("SIGTERM");
      await ended;
      clearTimeout(kill);
    }
    await rm(this.data, { recursive: true, force: true });
  }

  get #running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null && !this.log.includes("cannot start ");
  }
}
