import { loadedWhenAsked } from '../../src/app/loadedWhenAsked';

interface Greetings {
  greet(name: string): Promise<string>;
  part(): Promise<string>;
}

const greetings: Greetings = {
  greet: (name) => Promise.resolve(`Hello ${name}`),
  part: () => Promise.reject(new Error('Nobody wants to.')),
};

describe('a group of use cases that is loaded when it is asked for', () => {
  it('is not loaded before, and once for all', async () => {
    const load = jest.fn(() => Promise.resolve(greetings));
    const group = loadedWhenAsked(load, { greet: true, part: true });
    expect(load).not.toHaveBeenCalled();
    expect(await group.greet('you')).toBe('Hello you');
    await expect(group.part()).rejects.toThrow('Nobody wants to.');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says so when it cannot be loaded, and tries again with the next call', async () => {
    const load = jest
      .fn<Promise<Greetings>, []>()
      .mockRejectedValueOnce(new Error('Loading chunk 7 failed.'))
      .mockResolvedValueOnce(greetings);
    const group = loadedWhenAsked(load, { greet: true, part: true });
    await expect(group.greet('you')).rejects.toMatchObject({
      code: 'unexpected',
      message: 'A part of Clauseboard could not be loaded.',
    });
    expect(await group.greet('you')).toBe('Hello you');
  });
});
