"""The hosts of supervisory authorities.

The members of the European Data Protection Board, the authorities of the German states among them, those of
Switzerland and the United Kingdom, and those of other countries to which policies send who complains. Hosts
that were given up are here too, because policies go on naming them.
"""

_HOSTS = """
dsb.gv.at apd-gba.be gegevensbeschermingsautoriteit.be autoriteprotectiondonnees.be cpdp.bg azop.hr
dataprotection.gov.cy uoou.cz uoou.gov.cz datatilsynet.dk aki.ee tietosuoja.fi cnil.fr bfdi.bund.de dpa.gr
naih.hu personuvernd.is dataprotection.ie garanteprivacy.it gpdp.it dvi.gov.lv datenschutzstelle.li ada.lt
vdai.lrv.lt cnpd.lu idpc.org.mt autoriteitpersoonsgegevens.nl datatilsynet.no uodo.gov.pl cnpd.pt
dataprotection.ro dataprotection.gov.sk ip-rs.si aepd.es agpd.es imy.se datainspektionen.se ico.org.uk
edoeb.admin.ch edps.europa.eu
datenschutz-berlin.de lda.bayern.de datenschutz-bayern.de lda.brandenburg.de datenschutz.bremen.de
datenschutz.hamburg.de datenschutz-hamburg.de datenschutz.hessen.de datenschutz-mv.de lfd.niedersachsen.de
ldi.nrw.de datenschutz.rlp.de datenschutz.saarland.de datenschutz.sachsen.de datenschutzzentrum.de tlfdi.de
jerseyoic.org odpa.gg inforights.im kvkk.gov.tr
ftc.gov oag.ca.gov cppa.ca.gov priv.gc.ca crtc.gc.ca cai.gouv.qc.ca oipc.bc.ca oipc.ab.ca ipc.on.ca
anpd.gov.br oaic.gov.au privacy.org.nz ppc.go.jp pipc.go.kr pcpd.org.hk pdpc.gov.sg privacy.gov.ph
inforegulator.org.za
"""
_AUTHORITIES = frozenset(_HOSTS.split())
_MOST_LABELS = 4
_COUNTRIES = frozenset(host.rpartition(".")[2] for host in _AUTHORITIES)


def is_of_authority(host: str) -> bool:
    """Tell whether a host, in any case, is an authority's, or below one: ``www.cnil.fr``."""
    labels = host.lower().split(".")
    if labels[-1] not in _COUNTRIES:
        return False
    return any(".".join(labels[-count:]) in _AUTHORITIES for count in range(2, _MOST_LABELS + 1))
