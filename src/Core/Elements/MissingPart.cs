using System.Collections.Immutable;

namespace TalentSettlement.Core.Elements;

/// <summary>A part of a required element that is not there yet, or not in a usable way; each counts as missing (SC-02).</summary>
public abstract record MissingPart
{
    private MissingPart(ElementCode element, PartCode part) => (Element, Part) = (element, part);

    /// <summary>The element required.</summary>
    public ElementCode Element { get; init; }

    /// <summary>The part of it that is missing.</summary>
    public PartCode Part { get; init; }

    /// <summary>Why it counts as missing: the reason code.</summary>
    public abstract string Code { get; }

    /// <summary>Nothing was uploaded.</summary>
    /// <param name="Element">The element required.</param>
    /// <param name="Part">The part of it.</param>
    public sealed record NotUploaded(ElementCode Element, PartCode Part) : MissingPart(Element, Part)
    {
        /// <inheritdoc/>
        public override string Code => "not-uploaded";
    }

    /// <summary>Something was uploaded and the scanner has not answered yet (A10).</summary>
    /// <param name="Element">The element required.</param>
    /// <param name="Part">The part of it.</param>
    public sealed record AwaitingScan(ElementCode Element, PartCode Part) : MissingPart(Element, Part)
    {
        /// <inheritdoc/>
        public override string Code => "scan-pending";
    }

    /// <summary>What was uploaded is harmful and in quarantine (A10).</summary>
    /// <param name="Element">The element required.</param>
    /// <param name="Part">The part of it.</param>
    public sealed record Infected(ElementCode Element, PartCode Part) : MissingPart(Element, Part)
    {
        /// <inheritdoc/>
        public override string Code => "infected";
    }

    /// <summary>A clean file is there, but a seal is not attested, or it is another seal or on another copy (A8).</summary>
    /// <param name="Element">The element required.</param>
    /// <param name="Part">The part of it.</param>
    /// <param name="Seals">The seals still required.</param>
    public sealed record SealRequired(ElementCode Element, PartCode Part, ImmutableArray<RequiredSeal> Seals) : MissingPart(Element, Part)
    {
        /// <inheritdoc/>
        public override string Code => "seal-required";
    }
}
