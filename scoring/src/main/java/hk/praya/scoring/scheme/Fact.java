package hk.praya.scoring.scheme;

import hk.praya.domain.assessment.Citation;

/**
 * A published fact about a scheme.
 *
 * @param code which fact it is, in small letters and hyphens; schemes that share a fact share its code
 */
public record Fact(Aspect aspect, String code, Citation citation) {}
