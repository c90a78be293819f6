import { act, renderHook } from '@testing-library/react';
import { useReading } from '../../../src/taskpane/support/useReading';

/** Work that ends when it is told to, in any order. */
function readings() {
  const ends = new Map<string, (fails?: Error) => void>();
  const work = (what: string) =>
    new Promise<string>((resolve, reject) => {
      ends.set(what, (fails) => {
        if (fails) reject(fails);
        else resolve(what);
      });
    });
  return {
    work,
    end: (what: string, fails?: Error) => act(async () => Promise.resolve(ends.get(what)?.(fails))),
  };
}

describe('useReading', () => {
  it('shows what was asked for last, whichever answer comes last', async () => {
    const { work, end } = readings();
    const found: string[] = [];
    const { result } = renderHook(() => useReading(work, (what) => found.push(what)));
    act(() => void result.current.run('old'));
    act(() => void result.current.run('new'));
    await end('new');
    await end('old');
    expect(result.current.state).toEqual({ phase: 'done', result: 'new' });
    expect(found).toEqual(['new']);
  });

  it('goes on running, and hears no failure, when an answer comes that nobody waits for any more', async () => {
    const { work, end } = readings();
    const { result } = renderHook(() => useReading(work));
    act(() => void result.current.run('old'));
    act(() => void result.current.run('new'));
    await end('old', new Error('too late'));
    expect(result.current.state).toEqual({ phase: 'running' });
    await end('new');
    expect(result.current.state).toEqual({ phase: 'done', result: 'new' });
  });
});
