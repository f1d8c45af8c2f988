/** Who may enter the desk. Each role may do what the ones before it may. */
export const ROLES = ['moderator', 'counsellor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a role allows: moderate comments, read referrals, manage people. */
export type Permission = 'moderate' | 'counsel' | 'administer';

const PERMISSIONS: Record<Role, readonly Permission[]> = {
  moderator: ['moderate'],
  counsellor: ['moderate', 'counsel'],
  admin: ['moderate', 'counsel', 'administer'],
};

/** A person who is signed in. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

declare const permission: unique symbol;
/** A person of whom `authorize` has checked that they may; whatever changes something takes only this. */
export type Authorized<P extends Permission> = Person & { readonly [permission]: P };

export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role);

export function may(person: Person, wanted: Permission): boolean {
  return PERMISSIONS[person.role].includes(wanted);
}

/** Whether one role allows something that another does not. */
export const mayMore = (role: Role, than: string): boolean =>
  !isRole(than) || ROLES.indexOf(role) > ROLES.indexOf(than);

/** The person with the permission, or null when their role does not have it. */
export function authorize<P extends Permission>(person: Person, wanted: P): Authorized<P> | null {
  return may(person, wanted) ? (person as Authorized<P>) : null;
}

/** Whoever reads the words of people in need, or decides who does. */
export const needsSecondFactor = (person: Person): boolean => may(person, 'counsel');
