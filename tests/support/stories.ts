import fc from 'fast-check';
import type { Story } from '../../src/core/story/story.ts';
import { inkIn } from './ink.ts';

/** What a made-up story may contain. */
export interface Kind {
  readonly dice: 'none' | 'some'; // RANDOM, LIST_RANDOM, shuffles
  readonly rounds: 'none' | 'some'; // ways back that never run out
  readonly lists?: 'none'; // else there are some in every story
}

/** Small stories with all of ink's machinery: conditions, once-only and sticky choices, hubs, tunnels, threads, functions with refs, lists, sequences. */
export function stories(kind: Kind): fc.Arbitrary<string> {
  return fc.noBias(fc.array(fc.nat({ max: 999 }), { minLength: 90, maxLength: 220, size: 'max' })).map((tape) => new Writer(tape, kind).story());
}

/** Compiles a made-up story. */
export function compiled(source: string): Story {
  return inkIn(undefined, source);
}

/** Writes a story, asking a tape of numbers for every decision. A tape that has run out says 0, which is always the simplest. */
class Writer {
  readonly #tape: readonly number[];
  readonly #kind: Kind;
  #at = 0;
  #words = 0;
  #options = 0; // left to write: keeps stories small enough to walk on every path
  constructor(tape: readonly number[], kind: Kind) {
    this.#tape = tape;
    this.#kind = kind;
  }

  story(): string {
    const knots = 3 + this.#pick(3);
    this.#options = 16;
    const body = Array.from({ length: knots }, (_, knot) => this.#knot(knot, knots)).join('\n');
    const lists = 'LIST bag = (apple), (nail), rope\nLIST dock = boat, van\nVAR held = ()\n';
    const variables = 'VAR a = 0\nVAR b = false\nVAR c = 2\nVAR gauge = 5\nVAR goal = -> side_one\n';
    if (this.#kind.lists !== 'none') return `${variables}${lists}-> k0\n${body}\n${machinery}`;
    return `${variables}-> k0\n${body}\n${machinery.replace(/=== function clear[^=]*/u, '')}`;
  }

  #pick(below: number): number {
    return (this.#tape[this.#at++] ?? 0) % below;
  }

  #one<T>(all: readonly T[]): T {
    return all[this.#pick(all.length)]!;
  }

  /** One of those that name no list, where there are none. */
  #allowed(all: readonly string[]): string {
    return this.#one(this.#kind.lists === 'none' ? all.filter((each) => !/\b(?:bag|held)\b/u.test(each)) : all);
  }

  #word(): string {
    return `word${this.#words++}`;
  }

  #knot(knot: number, knots: number): string {
    const next = knot + 1 < knots ? `-> k${knot + 1}` : '-> END';
    const head = `=== k${knot} ===\n${this.#lines(this.#pick(4), knots)}`;
    switch (this.#pick(4)) {
      case 1: {
        const spokes = Array.from({ length: 2 + this.#pick(2) }, () => `* ${this.#option(knots)}\n${this.#lines(1, knots)}-> k${knot}`);
        return `${head}${spokes.join('\n')}\n* -> \n${this.#line(knots)}\n${next}`; // a hub: until all is said
      }
      case 2:
        if (this.#kind.rounds === 'some') return `${head}+ ${this.#option(knots)}\n${this.#lines(1, knots)}-> k${knot}\n* ${this.#option(knots)}\n${next}`;
        return `${head}${this.#weave(knots, 2)}${next}`;
      case 3:
        return `${head}<- thread_${this.#one(['one', 'two'])}(-> after${knot})\n${this.#weave(knots, 1)}-> after${knot}\n= after${knot}\n${this.#line(knots)}\n${next}`.replaceAll(
          `-> after${knot}`,
          `-> k${knot}.after${knot}`,
        );
      default:
        return `${head}${this.#weave(knots, 1)}${next}`;
    }
  }

  #weave(knots: number, depth: number, level = 1): string {
    const mark = (each: '*' | '+' | '-'): string => each.repeat(level).split('').join(' ');
    if (this.#options <= 0) return `${mark('-')} ${this.#word()}\n`;
    const options = Array.from({ length: 2 + this.#pick(2) }, () => {
      const inner = depth > 1 && this.#pick(3) === 1 ? this.#weave(knots, depth - 1, level + 1) : '';
      return `${mark(this.#one(['*', '+']))} ${this.#option(knots)}\n${this.#lines(this.#pick(3), knots)}${inner}`;
    });
    return `${options.join('')}${mark('-')} ${this.#word()} ${this.#said(knots)}\n`;
  }

  #option(knots: number): string {
    this.#options -= 1;
    const condition = this.#pick(3) === 1 ? `{${this.#test(knots)}} ` : '';
    const evidence = Array.from({ length: this.#pick(3) }, () => ` # ${this.#one(['leading', 'operations'])} ${1 + this.#pick(5)}`);
    const id = this.#pick(3) === 1 ? ` # id: o${this.#words}` : '';
    const words = this.#pick(4) === 1 ? `${this.#word()} {a}` : this.#word();
    return `${condition}${this.#one([`[${words}${id}${evidence.join('')}]`, `${words} [and${id}${evidence.join('')}] so`])}`;
  }

  #lines(count: number, knots: number): string {
    return Array.from({ length: count }, () => `${this.#line(knots)}\n`).join('');
  }

  #line(knots: number): string {
    const dice = [
      '~ a = RANDOM(0, 1)',
      '~ held = LIST_RANDOM(bag)',
      `{~${this.#word()}|${this.#word()}}`,
      `{shuffle once:\n- ~ a += 1\n- ~ b = true\n}`,
      '{a > RANDOM(0, 2): luck}',
      `{shuffle:\n- ~ c = 1\n- ~ c = 2\n- ${this.#word()}\n}`,
    ];
    const plain = [
      `${this.#word()} ${this.#said(knots)}`,
      '~ a = a + 1',
      '~ b = not b',
      '~ a = 0',
      '~ bump(a, 2)',
      '~ bump(gauge, -7)',
      '~ gauge = gauge + a',
      '~ c = double(c)',
      '-> tunnel ->',
      `-> asking(${this.#one(['a', 'c', 'gauge'])}) ->`,
      '~ bag += rope',
      '~ bag -= apple',
      '~ held = bag ^ (nail, rope)',
      '~ held = ()',
      '~ clear(held)',
      `~ goal = -> side_${this.#one(['one', 'two'])}`,
      '-> goal ->',
      `{${this.#test(knots)}:\n~ c = c + 1\n- else:\n${this.#word()}\n}`,
      `~ temp here${this.#words} = a\n{here${this.#words++} > 0: here} `,
      `${this.#word()} <>`,
      '-> onward -> ',
      '~ feed()',
    ];
    return this.#allowed(this.#kind.dice === 'some' ? [...plain, ...dice, ...dice] : plain);
  }

  #said(knots: number): string {
    return this.#allowed([
      '',
      `{${this.#test(knots)}:${this.#word()}|${this.#word()}}`,
      '{one|two|three}',
      '{&in|out}',
      '{!first}',
      '{a}',
      '{bag}',
      '{double(a)}',
      '{LIST_ALL(held)}',
      '{once_more()}',
      '{TURNS()}',
      `{TURNS_SINCE(-> k${this.#pick(knots)})}`,
      '{READ_COUNT(goal)}',
      '{stopping:\n- ~ a += 1\n- ~ a -= 1\n}',
      '{held ? nail:nail}',
    ]);
  }

  #test(knots: number): string {
    return this.#allowed([
      'a > 0',
      'b',
      'not b',
      'a == c',
      `k${this.#pick(knots)} > 1`,
      `not k${this.#pick(knots)}`,
      'bag ? rope',
      'LIST_COUNT(bag) > 1',
      'held',
      'side_one',
      'tunnel && b',
      'double(a) > 2',
      `TURNS_SINCE(-> k${this.#pick(knots)}) > 1`,
    ]);
  }
}

const machinery = `
=== function bump(ref what, by)
~ what = what + by
{ what > 9:
    ~ what = 9
}
{ what < 0:
    ~ what = 0
}
=== function feed()
{ gauge < 5:
    ~ gauge = gauge + 1
}
=== function clear(ref what)
~ what = ()
=== function double(x)
{ x > 3:
    ~ return x
}
~ return x * 2
=== function once_more()
{hm|ah|oh}
=== tunnel
inside {tunnel}
->->
=== onward
{ b:
    ->-> elsewhere
}
->->
=== elsewhere
elsewhere {a}
-> END
=== asking(ref what)
* (first) [ask # leading 4]
    ~ what = what + 1
* [wait # leading 2 # operations 3]
* -> 
- asked {what} {first}
->->
=== side_one
one
->->
=== side_two
two
~ a = a + 1
->->
=== thread_one(-> back)
* [thread one # leading 5]
    ~ a = 3
    -> back
=== thread_two(-> back)
aside
+ {b} [thread two # operations 1]
    -> back
+ [thread three {a} # operations 5]
    ~ b = true
    -> back
`;
