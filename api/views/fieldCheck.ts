import type { MemberConsent } from '../../domain/emergencySupport/memberConsent.ts';
import type { Grant } from '../../domain/emergencySupport/grant.ts';
import type { FileKind } from '../../domain/files.ts';
import type { FileId } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { FileRow } from '../../prisma/files.ts';

/** 금융정보 등 제공동의 of one member, who is a number here and never a name. */
export interface MemberConsentView extends MemberConsent {
  readonly member: number;
}

/** A photo or file of the field check; its name is sealed with it. */
export interface FileView {
  readonly fileId: FileId;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly attachedAt: Instant;
  readonly attachedBy: string;
}

/** The files of a case that are there, by their ids. */
export type Files = ReadonlyMap<FileId, FileRow>;

/** What the field check tells of a grant. */
export interface FieldCheckFacts {
  /** 조사기간; null where nobody asked for it. */
  readonly checkedOn: { readonly from: PlainDate; readonly until: PlainDate } | null;
  /** In the order of the members; empty where they were not asked one by one. */
  readonly consents: readonly MemberConsentView[];
}

export const fieldCheckFacts = ({ checkedOn, consents = [] }: Grant): FieldCheckFacts => ({
  checkedOn: checkedOn ?? null,
  consents: consents.map((consent, n) => ({ member: n + 1, ...consent })),
});

/** Those of a grant, in the order in which they came. */
export const fileViews = (grant: Pick<Grant, 'files'>, files: Files): readonly FileView[] =>
  (grant.files ?? []).flatMap((fileId) => {
    const file = files.get(fileId);
    if (!file) return [];
    const { kind, bytes, writtenAt, writtenBy, writtenByName } = file;
    return [{ fileId, kind, bytes, attachedAt: writtenAt, attachedBy: writtenByName ?? writtenBy }];
  });
