import type { EventCount } from '../shared/http/rate-limit.ts';

/** Whether more comments come than people write: from one network, or on one page, in ten minutes. */
export interface Load {
  /** Whether the next comment needs a proof of work. */
  isHigh(network: string, pageId: string): Promise<boolean>;
  /** Counts a comment. @returns whether it needed a proof of work */
  count(network: string, pageId: string): Promise<boolean>;
}

interface Measure {
  count: EventCount;
  /** As many need no proof. */
  free: number;
}

/** @param network its keys are pseudonyms */
export function createLoad(network: Measure, page: Measure): Load {
  return {
    async isHigh(networkKey, pageId) {
      const [here, there] = await Promise.all([network.count.read(networkKey), page.count.read(pageId)]);
      return here >= network.free || there >= page.free;
    },
    async count(networkKey, pageId) {
      const [here, there] = await Promise.all([network.count.add(networkKey), page.count.add(pageId)]);
      return here > network.free || there > page.free;
    },
  };
}
