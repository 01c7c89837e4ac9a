"""The last labels of domain names that are told from prose: countries, and the generic ones in wide use.

Countries are those of the IANA root zone (ISO 3166-1 alpha-2, with ``ac``, ``eu``, ``su`` and ``uk``).
Generic names that end ordinary abbreviations or file names (``ltd``, ``inc``, ``zip``) are left out on
purpose.
"""

_COUNTRIES = """
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca
cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo
fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je
jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo
mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt
pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk
tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
"""

_GENERIC = """
academy aero agency amazon amsterdam android apartments app apple art arpa asia auto baby bank bar bayern
beauty beer berlin bike bio biz blog brand build business cafe camp capital care cars cash cat center chat
city click clinic clothing cloud club codes coffee com community company computer construction consulting
coop credit dating deals design dev digital dog domains earth eco edu education email energy engineering
estate events exchange expert family fashion film finance fit fitness flights foundation fun fund gallery
game games global gold goog google gov group guide guru hamburg health help host hosting hotel house icu info
insurance int international jewelry jobs kids koeln land law legal life link live loans lol london love
market markets media microsoft mil mobi money museum music name net network news ngo ninja nyc one ong online
org page pages paris pet pets photo photography photos pizza plus post pro properties rent rentals restaurant
rocks run sale salon school services site shoes shop social software solutions space store studio style
support swiss systems tax team tech technology tel tokyo tools top tours trade trading travel university
video vip watch web website wien wiki work works world wtf xyz yoga youtube zone
"""

_LIKE_WORDS = "am as at be by do in is it my no so to us"

COUNTRIES = frozenset(_COUNTRIES.split())
GENERIC = frozenset(_GENERIC.split())

# A full stop with no space behind it, before one of these, is as often the end of a sentence ("the shop.in").
LIKE_WORDS = frozenset(_LIKE_WORDS.split())

# In prose these end the names of files more often than those of hosts.
LIKE_FILE_ENDINGS = frozenset({"md", "ps", "py"})
