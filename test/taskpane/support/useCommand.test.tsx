import { act, renderHook } from '@testing-library/react';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import { useCommand } from '../../../src/taskpane/support/useCommand';

describe('useCommand', () => {
  it('goes from idle over running to done', async () => {
    let finish: (value: string) => void = () => undefined;
    const work = () => new Promise<string>((resolve) => (finish = resolve));
    const { result } = renderHook(() => useCommand(work));
    expect(result.current.state.phase).toBe('idle');
    let running: Promise<void> = Promise.resolve();
    act(() => {
      running = result.current.run();
    });
    expect(result.current.state.phase).toBe('running');
    await act(async () => {
      finish('written');
      await running;
    });
    expect(result.current.state).toEqual({ phase: 'done', result: 'written' });
  });

  it('does the work once when it is started twice, so that a double click writes once', async () => {
    const finish: (() => void)[] = [];
    const work = () => new Promise<void>((resolve) => finish.push(resolve));
    const { result } = renderHook(() => useCommand(work));
    await act(async () => {
      const first = result.current.run();
      const second = result.current.run();
      expect(finish).toHaveLength(1);
      finish[0]?.();
      await Promise.all([first, second]);
    });
  });

  it('keeps the error of a use case as it is', async () => {
    const error = new ClauseboardError('sheetIsMissing', { what: 'a', why: 'b', next: 'c' });
    const { result } = renderHook(() => useCommand(() => Promise.reject(error)));
    await act(() => result.current.run());
    expect(result.current.state).toEqual({ phase: 'failed', error });
  });

  it('turns a fault of our own into words for the user and keeps its cause', async () => {
    const fault = new TypeError('x is undefined');
    const { result } = renderHook(() => useCommand(() => Promise.reject(fault)));
    await act(() => result.current.run());
    const { state } = result.current;
    expect(state.phase === 'failed' && state.error.code).toBe('unexpected');
    expect(state.phase === 'failed' && state.error.cause).toBe(fault);
  });

  it('tries again with the input of the last time', async () => {
    const inputs: string[] = [];
    const work = (input: string) => {
      inputs.push(input);
      return Promise.reject(new Error('no'));
    };
    const { result } = renderHook(() => useCommand(work));
    await act(() => result.current.run('OTD-01'));
    await act(() => result.current.again());
    expect(inputs).toEqual(['OTD-01', 'OTD-01']);
  });
});
