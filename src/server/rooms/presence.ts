import type { Present } from './audience.ts';
import type { Cluster, News } from './cluster.ts';

const FORGOTTEN = 6_000; // milliseconds after which a process that said nothing more is thought gone
const AGAIN = 2_000; // milliseconds between two times that this one says who is here

type Said = Extract<News, { readonly kind: 'present' }>;

/** Who has a page on a room at another process. */
export class Presence {
  readonly #cluster: Cluster;
  readonly #heard = new Map<string, Map<string, Said & { readonly at: number }>>(); // by code and process
  readonly #said = new Map<string, string>(); // by code, lately
  readonly #timer: ReturnType<typeof setInterval>;

  /** `codes` and `here`: the rooms that somebody has a page on at this process, and who. `onChange`: somebody came or went elsewhere. */
  constructor(cluster: Cluster, codes: () => readonly string[], here: (code: string) => Present, onChange: (code: string) => void) {
    this.#cluster = cluster;
    this.#timer = setInterval(() => {
      this.#said.clear();
      this.#forgetWhoIsGone();
      for (const code of codes()) this.say(code, here(code));
    }, AGAIN);
    this.#timer.unref();
    cluster.hear((news) => {
      if (news.kind !== 'present') return;
      const processes = this.#heard.get(news.code) ?? new Map<string, Said & { readonly at: number }>();
      const before = processes.get(news.process);
      this.#heard.set(news.code, processes.set(news.process, { ...news, at: performance.now() }));
      if (before?.connected !== news.connected || before.online.join(' ') !== news.online.join(' ')) onChange(news.code);
    });
  }

  /** Tells the others who is here, where they do not know. */
  say(code: string, { connected, online }: Present): void {
    const said = `${connected} ${online.join(' ')}`;
    if (this.#said.get(code) === said) return;
    this.#said.set(code, said);
    this.#cluster.tell({ kind: 'present', code, process: this.#cluster.process, connected, online });
  }

  /** Who is at the others. */
  of(code: string): Present {
    const fresh = [...(this.#heard.get(code)?.values() ?? [])].filter(({ at }) => performance.now() - at < FORGOTTEN);
    return { connected: fresh.reduce((sum, { connected }) => sum + connected, 0), online: fresh.flatMap(({ online }) => online) };
  }

  /** A room that nobody at the others speaks of any more takes no place. */
  #forgetWhoIsGone(): void {
    for (const [code, processes] of this.#heard) {
      for (const [process, { at }] of processes) if (performance.now() - at >= FORGOTTEN) processes.delete(process);
      if (processes.size === 0) this.#heard.delete(code);
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
