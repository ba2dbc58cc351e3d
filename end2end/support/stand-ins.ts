import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Addresses and made-up secrets of the stand-ins. */
export type Addresses = {
  shop: string;
  customers_hash: string;
  orders_hash: string;
  daktela: string;
  token: string;
  database: string;
  record_type: string;
};

/** A shop and a system to connect, in a process of their own. */
export class StandIns {
  private constructor(
    readonly addresses: Addresses,
    readonly process: ChildProcess,
  ) {}

  static async start(customers: number, orders: number): Promise<StandIns> {
    const binary = process.env.MOSTEK_STAND_INS;
    if (!binary) throw new Error("MOSTEK_STAND_INS is not set; start the tests with scripts/browser-tests.sh");
    const child = spawn(binary, [String(customers), String(orders)], { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: child.stdout! })) {
      return new StandIns(JSON.parse(line) as Addresses, child);
    }
    throw new Error("the stand-ins ended before they said where they are");
  }

  stop(): void {
    this.process.kill("SIGKILL");
  }

  /** Records of the system, as its own users would see them. */
  async records(model: "contacts" | "crmRecords"): Promise<unknown[]> {
    const answer = await fetch(`${this.addresses.daktela}/__sandbox/records/${model}`);
    return (await answer.json()) as unknown[];
  }
}
