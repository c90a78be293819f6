/** The median of several runs in milliseconds, with two decimals; the first run, which warms up, does not count where there are more. */
export async function median(runs: number, work: (run: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
  }
  const counted = (times.length > 2 ? times.slice(1) : times).sort((one, other) => one - other);
  return Number((counted[Math.floor(counted.length / 2)] ?? 0).toFixed(2));
}
