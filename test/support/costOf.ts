import type { AddIn } from './theAddIn';

/** What Excel on the web takes and sends at once. Source: resource limits page of the Office Add-ins documentation. */
export const mostBytes = 5 * 1024 * 1024;

/** So many KPIs of one template, as a team with many sites would choose them. */
export function manyKpis(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    templateId: 'on-time-delivery',
    limits: { target: 95, amber: 90 },
    name: `On-time delivery, site ${index + 1}`,
  }));
}

/** What the host's log counted for one thing that a person asks for. */
export interface Cost {
  readonly syncs: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

export async function costOf({ host }: AddIn, work: () => Promise<unknown>): Promise<Cost> {
  host.log.clear();
  await work();
  const largest = (field: 'requestBytes' | 'responseBytes') =>
    Math.max(...host.log.requests.map((request) => request[field]));
  expect([...host.log.missing.keys()]).toEqual([]);
  return {
    syncs: host.log.syncs,
    largestRequest: largest('requestBytes'),
    largestAnswer: largest('responseBytes'),
  };
}
