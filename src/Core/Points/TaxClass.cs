using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>In which capacity tax was paid (纳税类别).</summary>
[JsonConverter(typeof(KebabCase<TaxClass>))]
public enum TaxClass
{
    /// <summary>Individual income tax on wages and services (个人所得税).</summary>
    IndividualIncome = 1,

    /// <summary>Tax of the enterprise whose legal representative the person is (企业法定代表人).</summary>
    LegalRepresentative = 2,

    /// <summary>The apportioned tax of an investor, shareholder or partner (投资人、自然人股东、出资人).</summary>
    Investor = 3,

    /// <summary>Tax of a self-employed person (个体工商户经营者).</summary>
    SelfEmployed = 4,
}
