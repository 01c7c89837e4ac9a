"""The hosts of the supervisory authorities of the EU, the EEA, Switzerland and the United Kingdom.

The members of the European Data Protection Board, the authorities of the German states among them. Hosts that
were given up are here too, because policies go on naming them.
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
