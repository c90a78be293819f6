import { oneAtATime } from '../../src/app/oneAtATime';

describe('oneAtATime', () => {
  it('starts work when what was asked for before has ended', async () => {
    const serially = oneAtATime();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} starts`);
      await new Promise((settle) => setTimeout(settle, 1));
      log.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([serially(work('one')), serially(work('two'))])).toEqual(['one', 'two']);
    expect(log).toEqual(['one starts', 'one ends', 'two starts', 'two ends']);
  });

  it('goes on after work that failed, and tells only its own caller', async () => {
    const serially = oneAtATime();
    const failing = serially(() => Promise.reject(new Error('no')));
    const next = serially(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
