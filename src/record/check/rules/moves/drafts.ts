import { isDraft } from '../../../drafts.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/** What readers got is no draft any more, and what they get leads to no draft. */
export function draftsRule({ moves, published }: Corpus): Finding[] {
  const drafts = new Set(moves.flatMap(({ entry }) => (isDraft(entry) ? entry.id : [])))
  const listed = new Set(published?.entry.move)
  return moves.flatMap(({ file, entry }): Finding[] => {
    if (isDraft(entry)) return listed.has(entry.id) ? [withdrawn(file)] : []
    return entry.postponedTo !== undefined && drafts.has(entry.postponedTo) ? [leadsToDraft(file)] : []
  })
}

function withdrawn(file: string): Finding {
  return {
    file,
    path: ['state'],
    wrong: {
      es: 'La entrada ya se publicó y hay enlaces a ella: como borrador, no llevarían a ninguna parte.',
      en: 'The entry was published, and links to it are out in the world: as a draft it would leave them unanswered.',
    },
    cure: {
      es: 'Quite "state". Lo que cambia en ella se explica en "revisions"; si no debe seguir, retire su id en data/retired-ids.json.',
      en: 'Remove "state". What changes in it is told in "revisions"; if it is not to stay, retire its id in data/retired-ids.json.',
    },
  }
}

function leadsToDraft(file: string): Finding {
  return {
    file,
    path: ['postponedTo'],
    wrong: {
      es: 'El movimiento posterior es un borrador, que los lectores no reciben.',
      en: 'The later move is a draft, which readers do not get.',
    },
    cure: {
      es: 'Revise antes ese borrador, o deje también este movimiento como borrador ("state": "draft").',
      en: 'Review that draft first, or make this move a draft too ("state": "draft").',
    },
  }
}
