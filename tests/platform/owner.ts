import { createOwner, endOwner, type Owner } from '../sim/disk.ts';

export { createOwner, endOwner, type Owner };

const never = () => new Promise<never>(() => undefined);

/** Every call of an object that answers later: from an owner that is gone none leaves, and no answer reaches it. */
export function mortal<T extends object>(target: T, owner: Owner): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (owner.dead) return never();
        const result: unknown = value.apply(object, args);
        if (!(result instanceof Promise)) return result;
        return result.then(
          (answer) => (owner.dead ? never() : answer),
          (error) => (owner.dead ? never() : Promise.reject(error)),
        );
      };
    },
  });
}
