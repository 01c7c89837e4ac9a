"""Compiled by scripts/compile_cues.py: edit the files in facts/clauses/cues instead."""

CONCEPTS = (
    'KEEP',
    'DATA',
    'LIMIT',
    'RETENTION',
    'THIRD_PARTY',
)
WORDS = {
    'advertisers': (4,),
    'data': (1,),
    'details': (1,),
    'held': (0,),
    'hold': (0,),
    'holding': (0,),
    'holds': (0,),
    'info': (1,),
    'information': (1,),
    'keep': (0,),
    'keeping': (0,),
    'keeps': (0,),
    'kept': (0,),
    'partners': (4,),
    'providers': (4,),
    'records': (1,),
    'retain': (0,),
    'retained': (0,),
    'retaining': (0,),
    'retains': (0,),
    'retention': (0, 3),
    'storage': (0,),
    'store': (0,),
    'stored': (0,),
    'stores': (0,),
    'storing': (0,),
    'until': (2,),
    'vendors': (4,),
}
PHRASES = {
    'ad': ((('networks',), 4),),
    'advertising': ((('networks',), 4),),
    'as': ((('long', 'as'), 2),),
    'for': ((('the', 'duration'), 2), (('the', 'period'), 2)),
    'how': ((('long',), 3),),
    'keep': ((('your', 'data'), 3),),
    'no': ((('longer', 'than'), 2),),
    'storage': ((('period',), 3),),
    'third': ((('parties',), 4), (('party',), 4)),
}
GUARDS = (
    ('it speaks of what others keep', ((((4, 0), (0, 4)),),), ()),
)
CUES = (
    ('retention.criteria', 3, False, (((0, 0), (1, 8), (2, 10)),), 1, (), (), (), (0,)),
)
TITLES = (
    ('retention.period', 2, False, (((3, 0),),), 3, (), (), (), (0,)),
)
