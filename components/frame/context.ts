import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Services } from '../services';

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** What features may use, anywhere below the frame. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services above this component');
  return services;
}
