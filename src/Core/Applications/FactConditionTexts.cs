namespace TalentSettlement.Core.Applications;

/// <summary>Reads the condition of a rule that may have none.</summary>
internal static class FactConditionTexts
{
    extension(FactConditionText? when)
    {
        /// <summary>The condition, or always.</summary>
        public FactCondition OrAlways(string place) => when?.Read(place) ?? FactCondition.All.Always;
    }
}
